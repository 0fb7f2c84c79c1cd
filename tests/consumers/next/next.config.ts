import type { NextConfig } from 'next';

const config: NextConfig = { turbopack: { root: import.meta.dirname }, images: { unoptimized: true } };
export default config;
