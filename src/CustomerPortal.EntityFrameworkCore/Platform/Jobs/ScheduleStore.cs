using System.Data.Common;

namespace CustomerPortal.Platform.Jobs;

/// <summary>Where the plan of the next firings lies: tables of the scheduler in the host's database, made by each engine's script.</summary>
/// <param name="Engine">Name of the engine.</param>
/// <param name="Factory">Its ADO.NET provider.</param>
/// <param name="ConnectionString">A connection that may write these tables.</param>
public sealed record ScheduleStore(string Engine, DbProviderFactory Factory, string ConnectionString);
