export type RootField = 'node' | 'nodes' | 'operation';
