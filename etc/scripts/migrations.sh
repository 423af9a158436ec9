#!/usr/bin/env bash
# Writes the migration NAME for both engines from the model: etc/scripts/migrations.sh AddSomething
set -euo pipefail
name=${1:?usage: migrations.sh NAME}
cd "$(dirname "$0")/../.."
dotnet tool restore >/dev/null
for engine in Sqlite PostgreSql; do
  project=src/CustomerPortal.EntityFrameworkCore.$engine
  dotnet ef migrations add "$name" --project "$project" --startup-project "$project" --output-dir Migrations
done
