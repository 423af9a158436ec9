using System.Reflection;
using CustomerPortal.Platform.Data;
using Quartz;

namespace CustomerPortal.Architecture;

/// <summary>The scheduler's tables are made by the migrator from a copy of the package's script: a new version of the package brings its new script along.</summary>
public sealed class SchedulerTablesTests
{
    [Theory]
    [InlineData(typeof(SqliteEngine), "sqlite")]
    [InlineData(typeof(PostgreSqlEngine), "postgres")]
    public void The_kept_script_is_the_packages_own(Type engine, string name)
    {
        var own = Read(engine.Assembly, "quartz.sql");

        own.ShouldNotBeEmpty();
        own.ShouldBe(Read(typeof(IScheduler).Assembly, $"Quartz.Impl.AdoJobStore.Schema.create_{name}.sql"));
    }

    private static IReadOnlyList<string> Read(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.TrimEnd())];
    }
}
