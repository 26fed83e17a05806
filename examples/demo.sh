#!/bin/sh
# What `npm run demo` shows: the demonstration collection in demo.db, and some questions that it answers.
set -eu
cd "$(dirname "$0")/.."

show() {
  printf '\n$ hearsay'
  printf ' %s' "$@"
  printf '\n'
  bin/hearsay "$@"
}

echo '$ hearsay add -c demo.db examples/zhamir'
bin/hearsay add -c demo.db examples/zhamir | tail -n 1

# The latest reports; without --since, all 27.
show reports -c demo.db --since 2025-03-27
# What one man said of the wardens in three weeks, under both spellings of his name.
show statements -c demo.db --actor Qashtari
# Who says otherwise, and where the sums fail.
show conflicts -c demo.db
show figures -c demo.db --what killed
# Whose words two words are.
show search -c demo.db --limit 3 gates automatic
# Pages, texts and log are as they were written.
show verify -c demo.db
