// node-<os>-<cpu> packages state os/cpu as strings; pnpm honours only arrays.
function readPackage(pkg) {
  if (/^node-(bin-)?(linux|darwin|win)-/.test(pkg.name)) {
    for (const key of ['os', 'cpu']) if (typeof pkg[key] === 'string') pkg[key] = [pkg[key]];
  }
  return pkg;
}
module.exports = { hooks: { readPackage } };
