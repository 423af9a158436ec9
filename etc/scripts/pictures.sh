#!/usr/bin/env bash
# Renews the pictures of the README from the browser test (build first). pngquant makes them small where it is installed.
set -euo pipefail
cd "$(dirname "$0")/../.."
taken=$(mktemp -d)
trap 'rm -rf "$taken"' EXIT
PORTAL_TEST_PICTURES=$taken dotnet test test/CustomerPortal.EndToEnd.Tests --no-build -v q --filter 'FullyQualifiedName~EveryPageTests'
for name in admin-{dashboard,customers,customer,invoice}-{en-1280,ar-390} clients-{home,invoice}-{nl-1280,ar-390}; do
  if command -v pngquant >/dev/null; then
    pngquant --force --strip --output "etc/docs/pictures/$name.png" 64 "$taken/$name.png"
  else
    cp "$taken/$name.png" "etc/docs/pictures/$name.png"
  fi
done
