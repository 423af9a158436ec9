#!/usr/bin/env bash
# A private PostgreSQL cluster for tests and trials; the system's own clusters are not touched.
#   eval "$(etc/scripts/postgres.sh start)"   starts it when needed and exports the connections of the three roles
#   etc/scripts/postgres.sh stop | crash | restart | status
# PORTAL_PG_PORT (54329), PORTAL_PG_FOLDER (a folder in /tmp named after the port), PORTAL_PG_DURABLE=1 for fsync (measurements).
set -euo pipefail

port=${PORTAL_PG_PORT:-54329}
folder=${PORTAL_PG_FOLDER:-/tmp/portal-postgres-$port}
data=$folder/data
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
[ -n "$bin" ] || { echo "postgres.sh: PostgreSQL is not installed (etc/scripts/install.sh tests)" >&2; exit 1; }

# PostgreSQL refuses to run as root: then the user of the Debian package owns the cluster.
as_owner() { if [ "$(id -u)" -eq 0 ]; then (cd /; setpriv --reuid=postgres --regid=postgres --init-groups "$@"); else "$@"; fi; }
running() { [ -f "$data/postmaster.pid" ] && as_owner "$bin/pg_ctl" -D "$data" status >/dev/null 2>&1; }
sql() { as_owner "$bin/psql" -qAt -v ON_ERROR_STOP=1 -h "$folder" -p "$port" -U postgres -d postgres "$@"; }

create() {
  mkdir -p "$folder"
  [ "$(id -u)" -ne 0 ] || chown postgres:postgres "$folder"
  as_owner "$bin/initdb" -D "$data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
  # Passwords over the network, as in production; the owner of the cluster alone comes in by the socket.
  as_owner tee "$data/pg_hba.conf" >/dev/null <<'HBA'
local all postgres trust
host all all 127.0.0.1/32 scram-sha-256
HBA
  as_owner tee -a "$data/postgresql.conf" >/dev/null <<CONF
listen_addresses = '127.0.0.1'
port = $port
unix_socket_directories = '$folder'
max_connections = 400
shared_buffers = '256MB'
CONF
}

roles() {
  # The admin role migrates and dumps; the two others are what a host connects with.
  sql <<'SQL'
DO $$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_admin') THEN
    CREATE ROLE portal_admin LOGIN CREATEDB CREATEROLE BYPASSRLS PASSWORD 'admin-of-the-tests';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_app') THEN
    CREATE ROLE portal_app LOGIN PASSWORD 'app-of-the-tests';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_workers') THEN
    CREATE ROLE portal_workers LOGIN PASSWORD 'workers-of-the-tests';
  END IF;
END $$;
-- Tests drop their databases whatever connection of the other two roles is left in them.
GRANT pg_signal_backend TO portal_admin;
SQL
}

start() {
  [ -d "$data" ] || create
  local durable=off
  [ "${PORTAL_PG_DURABLE:-0}" = 1 ] && durable=on
  running || as_owner "$bin/pg_ctl" -D "$data" -l "$folder/log" -w -t 60 \
    -o "-c fsync=$durable -c synchronous_commit=$durable -c full_page_writes=$durable" start >/dev/null
  roles
}

connection() { echo "Host=127.0.0.1;Port=$port;Database=portal;Username=portal_$1;Password=$2"; }

case "${1:-}" in
  start)
    start >&2
    echo "export PORTAL_TEST_PG_ADMIN='$(connection admin admin-of-the-tests)'"
    echo "export PORTAL_TEST_PG_APP='$(connection app app-of-the-tests)'"
    echo "export PORTAL_TEST_PG_WORKERS='$(connection workers workers-of-the-tests)'"
    ;;
  stop) if running; then as_owner "$bin/pg_ctl" -D "$data" -m immediate stop >/dev/null; fi; rm -rf "$folder" ;;
  crash) if running; then kill -9 "$(head -1 "$data/postmaster.pid")"; fi ;;
  restart) as_owner "$bin/pg_ctl" -D "$data" -l "$folder/log" -w -t 60 -m fast restart >/dev/null ;;
  status) running && echo "running on port $port" || { echo "not running"; exit 1; } ;;
  *) echo "usage: postgres.sh start|stop|crash|restart|status" >&2; exit 2 ;;
esac
