using System.Data.Common;
using System.Globalization;
using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Events;

/// <summary>The statements that every engine shares; an engine adds its connection and how it takes rows without waiting for others.</summary>
public abstract class OutboxLeases(TimeProvider clock) : IOutboxLeases
{
    /// <summary>Condition of the rows that may be taken.</summary>
    protected const string Due =
        """
        "State" = 'Pending' AND "DueAt" <= @now AND ("LeasedUntil" IS NULL OR "LeasedUntil" < @now)
        """;

    /// <summary>Tenants with something to deliver, found one after the other in the index, however much each has.</summary>
    private const string Tenants =
        """
        tenants("TenantId") AS (
            SELECT (SELECT "TenantId" FROM "PlatformOutboxMessages" WHERE "State" = 'Pending' ORDER BY "TenantId" LIMIT 1)
            UNION ALL
            SELECT (SELECT o."TenantId" FROM "PlatformOutboxMessages" o WHERE o."State" = 'Pending' AND o."TenantId" > t."TenantId" ORDER BY o."TenantId" LIMIT 1)
            FROM tenants t WHERE t."TenantId" IS NOT NULL)
        """;

    private const string Held = "\"Id\" = @id AND \"LeaseId\" = @lease AND \"State\" = 'Pending'";

    /// <summary>Locks the due rows (as the engine can) inside the statement that leases them, as long as they still are; "FOR UPDATE SKIP LOCKED".</summary>
    protected virtual string Locking => string.Empty;

    /// <summary>Each tenant <c>t</c> beside its oldest due rows, at most <c>@each</c> (<c>Id</c>, <c>TenantId</c>, <c>DueAt</c> of <c>o</c>).</summary>
    protected abstract string OldestOfEach { get; }

    /// <inheritdoc />
    public async Task<IReadOnlyList<LeasedMessage>> TakeAsync(int most, TimeSpan length, CancellationToken ct, int each = 0, IReadOnlyCollection<Guid>? except = null)
    {
        await using var connection = await OpenAsync(ct);
        var now = clock.GetUtcNow();
        if (!await AnyDueAsync(connection, now, ct))
        {
            return [];
        }

        var lease = Guid.CreateVersion7();
        var others = (except ?? []).Select((tenant, number) => (Name: $"t{number}", Value: (object)tenant)).ToList();
        await using var command = Command(
            connection,
            $"""
             WITH RECURSIVE {Tenants},
             turns AS (
                 SELECT o."Id", o."DueAt", ROW_NUMBER() OVER (PARTITION BY o."TenantId" ORDER BY o."DueAt") AS "Turn"
                 FROM {OldestOfEach}
                 WHERE t."TenantId" IS NOT NULL{string.Concat(others.Select(o => $" AND t.\"TenantId\" <> @{o.Name}"))}),
             due AS MATERIALIZED (
                 SELECT "Id" FROM "PlatformOutboxMessages"
                 WHERE "Id" IN (SELECT "Id" FROM turns ORDER BY "Turn", "DueAt" LIMIT @most) {Locking})
             UPDATE "PlatformOutboxMessages" SET "LeaseId" = @lease, "LeasedUntil" = @until, "Attempts" = "Attempts" + 1
             WHERE "Id" IN (SELECT "Id" FROM due)
             RETURNING "Id", "TenantId", "EventId", "Subscription", "Payload", "ActorKind", "ActorId", "Language", "OccurredAt", "Attempts"
             """,
            [("now", now), ("until", now + length), ("most", most), ("each", each == 0 ? most : Math.Min(each, most)), ("lease", lease), .. others]);
        return await ReadAsync(command, lease, ct);
    }

    /// <inheritdoc />
    public async Task<bool> RenewAsync(LeasedMessage message, TimeSpan length, CancellationToken ct) =>
        await ChangeAsync(message, "\"LeasedUntil\" = @until", ct, ("until", clock.GetUtcNow() + length)) == 1;

    /// <inheritdoc />
    public Task PutBackAsync(LeasedMessage message, DateTimeOffset dueAt, string error, CancellationToken ct) =>
        ChangeAsync(
            message,
            "\"LeaseId\" = NULL, \"LeasedUntil\" = NULL, \"DueAt\" = @due, \"LastError\" = @error",
            ct,
            ("due", dueAt),
            ("error", error));

    /// <inheritdoc />
    public Task ReleaseAsync(LeasedMessage message, CancellationToken ct) =>
        ChangeAsync(message, "\"LeaseId\" = NULL, \"LeasedUntil\" = NULL, \"Attempts\" = \"Attempts\" - 1", ct);

    /// <inheritdoc />
    public Task GiveUpAsync(LeasedMessage message, string error, CancellationToken ct) =>
        ChangeAsync(message, "\"State\" = 'Dead', \"LeaseId\" = NULL, \"LeasedUntil\" = NULL, \"LastError\" = @error", ct, ("error", error));

    /// <inheritdoc />
    public async Task<int> DeleteDoneAsync(DateTimeOffset before, CancellationToken ct)
    {
        await using var connection = await OpenAsync(ct);
        await using var command = Command(
            connection,
            "DELETE FROM \"PlatformOutboxMessages\" WHERE \"State\" = 'Done' AND \"DueAt\" < @before",
            ("before", before));
        return await command.ExecuteNonQueryAsync(ct);
    }

    /// <inheritdoc />
    public async Task<(long Waiting, DateTimeOffset? Due)> BacklogAsync(CancellationToken ct)
    {
        await using var connection = await OpenAsync(ct);
        await using var command = Command(connection, "SELECT COUNT(*) FROM \"PlatformOutboxMessages\" WHERE \"State\" = 'Pending'");
        await using var oldest = Command(
            connection, "SELECT \"DueAt\" FROM \"PlatformOutboxMessages\" WHERE \"State\" = 'Pending' ORDER BY \"DueAt\" LIMIT 1");
        var waiting = Convert.ToInt64(await command.ExecuteScalarAsync(ct), CultureInfo.InvariantCulture);
        await using var reader = await oldest.ExecuteReaderAsync(ct);
        return (waiting, await reader.ReadAsync(ct) ? new DateTimeOffset(DateTime.SpecifyKind(reader.GetDateTime(0), DateTimeKind.Utc)) : null);
    }

    /// <summary>Opens a connection that sees the outbox of every tenant.</summary>
    protected abstract Task<DbConnection> OpenAsync(CancellationToken ct);

    // A look without a lock first: taking rows needs the write lock of the whole file on SQLite.
    private static async Task<bool> AnyDueAsync(DbConnection connection, DateTimeOffset now, CancellationToken ct)
    {
        await using var command = Command(
            connection, $"SELECT \"Id\" FROM \"PlatformOutboxMessages\" WHERE {Due} LIMIT 1", ("now", now));
        return await command.ExecuteScalarAsync(ct) is not null;
    }

    private static async Task<IReadOnlyList<LeasedMessage>> ReadAsync(DbCommand command, Guid lease, CancellationToken ct)
    {
        var taken = new List<LeasedMessage>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            taken.Add(new LeasedMessage
            {
                Id = reader.GetGuid(0),
                TenantId = reader.GetGuid(1),
                EventId = reader.GetGuid(2),
                Subscription = reader.GetString(3),
                Payload = reader.GetString(4),
                ActorKind = Enum.Parse<UserKind>(reader.GetString(5)),
                ActorId = await reader.IsDBNullAsync(6, ct) ? null : reader.GetGuid(6),
                Language = reader.GetString(7),
                OccurredAt = new DateTimeOffset(DateTime.SpecifyKind(reader.GetDateTime(8), DateTimeKind.Utc)),
                Attempt = reader.GetInt32(9),
                LeaseId = lease,
            });
        }

        return taken;
    }

    private static DbCommand Command(DbConnection connection, string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this class only; every value is a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value is DateTimeOffset moment ? moment.UtcDateTime : value;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private async Task<int> ChangeAsync(LeasedMessage message, string change, CancellationToken ct, params (string Name, object Value)[] values)
    {
        await using var connection = await OpenAsync(ct);
        await using var command = Command(
            connection,
            $"UPDATE \"PlatformOutboxMessages\" SET {change} WHERE {Held}",
            [.. values, ("id", message.Id), ("lease", message.LeaseId)]);
        return await command.ExecuteNonQueryAsync(ct);
    }
}
