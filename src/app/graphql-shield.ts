/**
 * graphql-shield's ES module cannot be imported on Node ≥ 23 (it asks `util` for a name that is gone); its CommonJS
 * build looks the name up at call time. This is the only file that may load the two packages: they must be one copy.
 */
import { createRequire } from 'node:module';
import type * as Middleware from 'graphql-middleware';
import type * as Shield from 'graphql-shield';

const require = createRequire(import.meta.url);
const util = require('node:util') as { isUndefined?: (value: unknown) => boolean };
util.isUndefined = (value) => value === undefined;

export const { shield, rule, deny } = require('graphql-shield') as typeof Shield;
export const { applyMiddleware } = require('graphql-middleware') as typeof Middleware;
