using System.Reflection;

namespace CustomerPortal.Platform.Jobs;

/// <summary>
/// The scheduler's own script, kept beside the engine as the package ships it (a test compares the two): the migrator makes the tables,
/// because a host may not, and without naming the package.
/// </summary>
public static class SchedulerTables
{
    /// <summary>What the names of the tables begin with.</summary>
    public const string Prefix = "QRTZ_";

    private const string Separator = "\n--;;\n";

    /// <summary>The embedded script of an engine's assembly as one text of statements; running it again changes nothing.</summary>
    public static string Script(Assembly engine)
    {
        using var reader = new StreamReader(engine.GetManifestResourceStream("quartz.sql")!);
        var text = reader.ReadToEnd().Replace("{0}", Prefix, StringComparison.Ordinal).Replace("{1}", Prefix, StringComparison.Ordinal);
        return string.Join('\n', text.Split(Separator).Skip(1).Select(statement => statement.Trim().TrimEnd(';') + ";"));
    }
}
