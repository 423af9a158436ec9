using System.Text.RegularExpressions;

namespace CustomerPortal.Platform.NodeWorkers;

/// <summary>What a worker wrote to standard error, fit for the log: short, and without what it quoted from its input.</summary>
internal static partial class WorkerErrorLines
{
    private const int Longest = 300;

    public static string Redact(string line)
    {
        var text = line.Length > Longest ? line[..Longest] : line;
        return Quoted().Replace(text, "…");
    }

    [GeneratedRegex("""("[^"]*("|$))|(`[^`]*(`|$))|('[^']*('|$))""")]
    private static partial Regex Quoted();
}
