using System.Globalization;
using CustomerPortal.Platform.Jobs;

namespace CustomerPortal.Platform.Health;

/// <summary>The scheduler's plan: when each schedule ran last and runs next, and whether one is stuck.</summary>
internal sealed class ScheduleProbe(ScheduleStore store, TimeProvider clock) : IHealthProbe
{
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(15);

    /// <inheritdoc />
    public string Name => "Schedules";

    /// <inheritdoc />
    public async Task<HealthRowDto> LookAsync(CancellationToken ct)
    {
        await using var connection = store.Factory.CreateConnection()!;
        connection.ConnectionString = store.ConnectionString;
        await connection.OpenAsync(ct);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A constant prefix.
        command.CommandText = $"SELECT TRIGGER_NAME, NEXT_FIRE_TIME, PREV_FIRE_TIME, TRIGGER_STATE FROM {SchedulerTables.Prefix}TRIGGERS ORDER BY TRIGGER_NAME";
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(ct);
        var facts = new List<HealthFactDto>();
        var state = HealthState.Good;
        while (await reader.ReadAsync(ct))
        {
            var name = reader.GetString(0);
            var next = Moment(reader.GetValue(1));
            facts.Add(new HealthFactDto("Schedule") { Text = name });
            facts.Add(new HealthFactDto("NextRun") { Moment = next });
            if (Moment(reader.GetValue(2)) is { } last)
            {
                facts.Add(new HealthFactDto("LastRun") { Moment = last });
            }

            if (reader.GetString(3) == "ERROR" || next is null || next < clock.GetUtcNow() - Late)
            {
                facts.Add(new HealthFactDto("Stuck") { Text = reader.GetString(3) });
                state = HealthState.Problem;
            }
        }

        // A node that fires no schedules (or has just begun) has no plan.
        return facts.Count == 0 ? new HealthRowDto(Name, HealthState.Warning, [new HealthFactDto("NoSchedules")]) : new HealthRowDto(Name, state, facts);
    }

    private static DateTimeOffset? Moment(object value)
    {
        var ticks = value is DBNull ? 0 : Convert.ToInt64(value, CultureInfo.InvariantCulture);
        return ticks <= 0 ? null : new DateTimeOffset(ticks, TimeSpan.Zero);
    }
}
