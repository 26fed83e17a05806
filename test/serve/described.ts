import { z } from 'zod';

interface Operation {
  readonly responses: Record<string, { readonly content?: Record<string, { readonly schema: object }> }>;
}

/** What `/api/openapi.json` answers, as far as tests look at it. */
export interface Description {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, object> };
}

/** Checks JSON answers against the description that the server gives of itself, and not against its code. */
export class Described {
  private readonly description: Description;
  private readonly shapes = new Map<string, z.ZodType>();

  constructor(description: Description) {
    this.description = description;
  }

  /** @throws where the answer is not as it is described @param path as described: `/api/reports/{id}` */
  check(path: string, method: string, status: number, json: unknown): void {
    const key = `${method} ${path} ${status}`;
    const shape = this.shapes.get(key) ?? this.shapeOf(path, method, status);
    this.shapes.set(key, shape);
    const result = shape.safeParse(json);
    if (!result.success) throw new Error(`${key}: ${z.prettifyError(result.error)}`);
  }

  private shapeOf(path: string, method: string, status: number): z.ZodType {
    const responses = this.description.paths[path]?.[method]?.responses;
    const response = responses?.[status] ?? responses?.default;
    const schema = response?.content?.['application/json']?.schema;
    if (schema === undefined) throw new Error(`${method} ${path} ${status} is not described`);
    // The description keeps shared shapes under components, JSON Schema under $defs.
    const whole = { ...schema, $defs: this.description.components.schemas };
    const text = JSON.stringify(whole).replaceAll('#/components/schemas/', '#/$defs/');
    return z.fromJSONSchema(closed(JSON.parse(text)) as Parameters<typeof z.fromJSONSchema>[0]);
  }
}

/** The schema with every object's fields all told: an answer with a field that nobody described is not as described. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const fields = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  const isObject = 'properties' in fields && !('additionalProperties' in fields);
  return isObject ? { ...fields, additionalProperties: false } : fields;
}
