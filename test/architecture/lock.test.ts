/** The lock installs everywhere: every optional binary is in it, nothing excludes Node 20.19, no registry is named, graphql is one. */
import fs from 'node:fs';
import { describe, expect, it } from '@jest/globals';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly engines?: { readonly node?: string };
}

const packages = (JSON.parse(fs.readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> })
  .packages;

/** Where Node would find a package from a place in the tree; null when the lock lacks it. */
function find(from: string, name: string): string | null {
  for (let at = from; ; at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '') {
    const path = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[path]) return path;
    if (at === '') return null;
  }
}

/** Whether a range accepts a version; ranges of engines are simple: `>=`, `^`, `~`, bare numbers, `||`. */
function accepts(range: string, version: readonly [number, number, number]): boolean {
  return range.split('||').some((alternative) =>
    alternative
      .trim()
      .replace(/([<>=^~]+)\s+/g, '$1')
      .split(/\s+(?=[<>=^~\d])/)
      .every((part) => {
        const match = /^(>=|>|<=|<|\^|~|=)?\s*v?(\d+)(?:\.(\d+|x))?(?:\.(\d+|x))?/.exec(part.trim());
        if (!match) return true; // `*`
        const [, operator = '', major = '0', minor = '0', patch = '0'] = match;
        const bound = [Number(major), Number(minor) || 0, Number(patch) || 0] as const;
        const compared = version[0] - bound[0] || version[1] - bound[1] || version[2] - bound[2];
        switch (operator) {
          case '>=':
            return compared >= 0;
          case '>':
            return compared > 0;
          case '<':
            return compared < 0;
          case '<=':
            return compared <= 0;
          case '^':
            return version[0] === bound[0] && compared >= 0;
          case '~':
            return version[0] === bound[0] && (match[3] === undefined || version[1] === bound[1]) && compared >= 0;
          default:
            return version[0] === bound[0] && (match[3] === undefined || version[1] === bound[1]);
        }
      }),
  );
}

describe('the lock file', () => {
  it('holds every optional dependency, for every platform', () => {
    const missing = Object.entries(packages).flatMap(([path, locked]) =>
      Object.keys(locked.optionalDependencies ?? {})
        .filter((name) => !find(path, name))
        .map((name) => `${path}: ${name}`),
    );
    expect(missing).toEqual([]);
  });
  it('accepts Node 20.19 throughout', () => {
    const excluding = Object.entries(packages).filter(
      ([path, { engines }]) => path !== '' && engines?.node !== undefined && !accepts(engines.node, [20, 19, 0]),
    );
    expect(excluding.map(([path, { engines }]) => `${path} wants ${engines?.node ?? ''}`)).toEqual([]);
    expect([
      accepts('>=22', [20, 19, 0]),
      accepts('^18 || >=20.0.0', [20, 19, 0]),
      accepts('^20.20.0', [20, 19, 0]),
    ]).toEqual([false, true, false]); // it can fail
  });
  it('names no registry host', () => {
    expect(Object.values(packages).filter((locked) => locked.resolved?.startsWith('http'))).toEqual([]);
  });
  it('has one graphql that is loaded', () => {
    const copies = Object.entries(packages).filter(
      ([path]) => path === 'node_modules/graphql' || path.endsWith('/node_modules/graphql'),
    );
    expect(copies.map(([path, { version }]) => `${path} ${version ?? ''}`)).toEqual(['node_modules/graphql 16.15.0']);
  });
});
