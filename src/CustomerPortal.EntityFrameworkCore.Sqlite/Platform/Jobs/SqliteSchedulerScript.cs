using CustomerPortal.Platform.Data;

namespace CustomerPortal.Platform.Jobs;

/// <summary>The tables in which the scheduler keeps its plan.</summary>
internal sealed class SqliteSchedulerScript : IEngineScript
{
    public string Sql { get; } = SchedulerTables.Script(typeof(SqliteSchedulerScript).Assembly);
}
