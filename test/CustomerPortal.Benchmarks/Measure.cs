using System.Diagnostics;

namespace CustomerPortal.Benchmarks;

/// <summary>
/// Two ways to the same result, run in turns on the same machine at the same time: only their ratio counts. Beside the medians the fastest
/// tenth is kept: on a machine that others work on, those are the runs that nobody interrupted.
/// </summary>
internal static class Measure
{
    private const int LeastRuns = 15;
    private const int MostRuns = 300;
    private const int WarmUps = 40;
    private const double Quiet = 0.1;
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(5);

    /// <summary>Medians of the two and the throughput of the first as a share of the second's.</summary>
    public static async Task<Pair> InTurnsAsync(Func<Task> product, Func<Task> baseline)
    {
        // Until the runtime has compiled both for good; a slow page is not asked that often.
        var warming = Stopwatch.GetTimestamp();
        for (var i = 0; i < WarmUps && Stopwatch.GetElapsedTime(warming) < Budget; i++)
        {
            await product();
            await baseline();
        }

        var ours = new List<double>();
        var theirs = new List<double>();
        var started = Stopwatch.GetTimestamp();
        while (ours.Count < LeastRuns || (ours.Count < MostRuns && Stopwatch.GetElapsedTime(started) < Budget))
        {
            var oursFirst = ours.Count % 2 == 0;
            (oursFirst ? ours : theirs).Add(await TimeAsync(oursFirst ? product : baseline));
            (oursFirst ? theirs : ours).Add(await TimeAsync(oursFirst ? baseline : product));
        }

        return new Pair(Median(ours), Percentile(ours, 0.95), Median(theirs), Percentile(theirs, Quiet) / Percentile(ours, Quiet), ours.Count);
    }

    /// <summary>Milliseconds of one run.</summary>
    public static async Task<double> TimeAsync(Func<Task> work)
    {
        var started = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    public static double Median(IEnumerable<double> values) => Percentile(values, 0.5);

    public static double Percentile(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToList();
        return sorted[(int)Math.Ceiling(share * sorted.Count) - 1];
    }

    /// <summary>Milliseconds of both.</summary>
    /// <param name="QuietRatio">Ratio of the fastest tenths.</param>
    internal sealed record Pair(double Product, double ProductP95, double Baseline, double QuietRatio, int Runs)
    {
        /// <summary>1 is as fast as the baseline.</summary>
        public double Ratio => Baseline / Product;
    }
}
