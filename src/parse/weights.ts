export { read, type Table, type Weights, write } from '../weights/index.ts';
