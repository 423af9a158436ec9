#!/usr/bin/env bash
# The test command: installs what the tests need, builds once, runs every suite on both engines and in a browser.
# The last line is "N passed, N failed" over all suites; the exit code is 0 only when nothing failed.
set -uo pipefail
cd "$(dirname "$0")/../.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 NG_CLI_ANALYTICS=false
export DOTNET_TieredPGO=0 # most code runs a few times only: measuring it costs more than it gives
results=$(mktemp -d)
passed=0 failed=0
trap 'bash etc/scripts/postgres.sh stop >/dev/null 2>&1; bash etc/scripts/postfix.sh stop >/dev/null 2>&1; bash etc/scripts/dovecot.sh stop >/dev/null 2>&1; rm -rf "$results"' EXIT

title() { printf '\n=== %s (%(%H:%M:%S)T)\n' "$1" -1; }
finish() { printf '\n%d passed, %d failed\n' "$passed" "$failed"; [ "$failed" -eq 0 ] || exit 1; exit 0; }
abort() { echo "FAILED: $1"; failed=$((failed + 1)); finish; }

# count NAME LOG EXIT: adds the totals that a test runner printed; a suite that printed none, skipped a test or exited badly has failed.
count() {
  local plain good bad skip
  plain=$(sed 's/\x1b\[[0-9;]*m//g' "$2")
  good=$(grep -oE 'Passed: +[0-9]+|Tests +([0-9]+ failed \| )?[0-9]+ passed' <<<"$plain" | grep -oE '[0-9]+( passed)?$' | grep -oE '[0-9]+' | paste -sd+ | bc)
  bad=$(grep -oE 'Failed: +[0-9]+|Tests +[0-9]+ failed' <<<"$plain" | grep -oE '[0-9]+' | paste -sd+ | bc)
  skip=$(grep -oE 'Skipped: +[0-9]+|[0-9]+ skipped' <<<"$plain" | grep -oE '[0-9]+' | paste -sd+ | bc)
  passed=$((passed + ${good:-0})); failed=$((failed + ${bad:-0} + ${skip:-0}))
  if [ "${good:-0}" -eq 0 ] || { [ "$3" -ne 0 ] && [ "${bad:-0}" -eq 0 ]; }; then
    failed=$((failed + 1)); echo "FAILED: $1 ended with code $3"
  fi
  [ "${skip:-0}" -eq 0 ] || echo "FAILED: $1 skipped ${skip} tests"
}

log_of() { echo "$results/$(tr -c 'a-zA-Z0-9' _ <<<"$1").log"; }

# run NAME COMMAND…: keeps what the suite printed; report NAME, afterwards, shows and counts it.
run() {
  local name=$1 log started=$SECONDS; shift
  log=$(log_of "$name")
  title "$name begins"
  "$@" >"$log" 2>&1
  echo "$? $((SECONDS - started))" >"$log.end"
}

report() {
  local log code seconds
  log=$(log_of "$1")
  read -r code seconds 2>/dev/null <"$log.end" || { code=1 seconds=0; : >>"$log"; }
  title "$1: $seconds s"
  grep -vE '^\s*$|Determining projects|All projects are up-to-date|VSTest version|Starting test execution|A total of' "$log" | tail -n "$([ "$code" -eq 0 ] && echo 4 || echo 200)"
  count "$1" "$log" "$code"
}

suite() { run "$@"; report "$1"; } # NAME COMMAND…

dotnet_run() { # PROJECT ENGINE [FILTER]
  PORTAL_TEST_ENGINE=$2 run "$1 ($2)" dotnet test "test/CustomerPortal.$1" --no-build -v q --logger "console;verbosity=minimal" ${3:+--filter "$3"}
}

# What asks no database, or asks it nothing that differs by engine, runs once, on SQLite; and what etc/docs/security.md says so of.
engine_alike='FullyQualifiedName!~.Architecture.&FullyQualifiedName!~.Pipeline.&FullyQualifiedName!~.Rights.&FullyQualifiedName!~PathTrickTests&FullyQualifiedName!~ExampleTests&FullyQualifiedName!~OpenApiTests&FullyQualifiedName!~ApiGuideTests&FullyQualifiedName!~InputLimitTests&FullyQualifiedName!~BoundedInputTests&FullyQualifiedName!~.Observing.&FullyQualifiedName!~.Branding.&FullyQualifiedName!~TextFileTests&FullyQualifiedName!~MalformedConfigurationTests&FullyQualifiedName!~CustomerPortal.Abp.&FullyQualifiedName!~MailStagesTests.Killed_while&FullyQualifiedName!~MailStagesTests.Killed_when_it&FullyQualifiedName!~MailStagesTests.Killed_when_the_answer_is_stored'
engine_alike_work='FullyQualifiedName!~MailStormTests&FullyQualifiedName!~LanguageBatchTests&FullyQualifiedName!~PostfixTests&FullyQualifiedName!~MailServerTests&FullyQualifiedName!~MailFileTests&FullyQualifiedName!~MailLintTests&FullyQualifiedName!~TemplateInjectionTests&FullyQualifiedName!~MailPreviewTests&FullyQualifiedName!~.NodeWorkers.&FullyQualifiedName!~TypstSandboxTests&FullyQualifiedName!~PdfTests'

title "Packages"
bash etc/scripts/install.sh tests || abort "the packages could not be installed"

title "Build"
dotnet build CustomerPortal.sln -v q -nologo || abort "the build"

title "Format"
dotnet format whitespace CustomerPortal.sln --verify-no-changes --no-restore -v q || { echo "FAILED: dotnet format"; failed=$((failed + 1)); }

suite "Front end" npm --prefix angular test
npm --prefix angular run lint >"$results/lint.log" 2>&1 || { tail -40 "$results/lint.log"; echo "FAILED: lint"; failed=$((failed + 1)); }

title "PostgreSQL and mail servers"
eval "$(bash etc/scripts/postgres.sh start)" || abort "PostgreSQL did not start"
eval "$(bash etc/scripts/postfix.sh start)" || abort "postfix did not start"
eval "$(bash etc/scripts/dovecot.sh start)" || abort "dovecot did not start"

# Two rows of about the same length: no suite keeps two processors busy.
{
  dotnet_run Domain.Tests Sqlite
  dotnet_run Application.Tests Sqlite
  dotnet_run HttpApi.Tests Sqlite
  dotnet_run Application.Tests PostgreSql "$engine_alike_work"
} &
{
  dotnet_run HttpApi.Tests PostgreSql "$engine_alike"
  dotnet_run EndToEnd.Tests Sqlite
} &
wait
for name in "Domain.Tests (Sqlite)" "Application.Tests (Sqlite)" "HttpApi.Tests (Sqlite)" "Application.Tests (PostgreSql)" "HttpApi.Tests (PostgreSql)" "EndToEnd.Tests (Sqlite)"; do report "$name"; done

finish
