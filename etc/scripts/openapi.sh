#!/usr/bin/env bash
# Writes angular/openapi.json from the running host (on a database of its own) and the TypeScript types from it.
# A test fails when the file differs from what the host says. Usage: openapi.sh [port]
set -euo pipefail
cd "$(dirname "$0")/../.."
port=${1:-5119}
folder=$(mktemp -d)
host=
trap '[ -z "$host" ] || kill "$host" 2>/dev/null || true; wait 2>/dev/null; rm -rf "$folder"' EXIT

dotnet build src/CustomerPortal.HttpApi.Host -p:SkipFrontend=true -v q -nologo
Database__Engine=Sqlite Data__Folder="$folder" ConnectionStrings__Portal="Data Source=$folder/portal.db" Demo__Seed=false \
  dotnet src/CustomerPortal.HttpApi.Host/bin/Debug/net10.0/CustomerPortal.HttpApi.Host.dll \
  --contentRoot "$PWD/src/CustomerPortal.HttpApi.Host" --urls "http://localhost:$port" >"$folder/host.log" 2>&1 &
host=$!

for _ in $(seq 120); do
  curl -fs -o /dev/null "http://localhost:$port/health/ready" && break
  kill -0 "$host" 2>/dev/null || { cat "$folder/host.log"; exit 1; }
  sleep 0.5
done
curl -fsS "http://localhost:$port/openapi/v1.json" -o "$folder/openapi.json"
cp "$folder/openapi.json" angular/openapi.json

[ -d angular/node_modules ] || npm --prefix angular ci --no-audit --no-fund --loglevel=error
mkdir -p angular/projects/shared/api
angular/node_modules/.bin/openapi-typescript angular/openapi.json --output angular/projects/shared/api/schema.ts --alphabetize
