namespace CustomerPortal.Platform.Demo;

/// <summary>Numbers that look like chance and are the same every time (SplitMix64).</summary>
/// <seealso href="https://prng.di.unimi.it/splitmix64.c"/>
public sealed class DemoDice(ulong seed)
{
    private ulong state = seed;

    /// <summary>0 up to, not including, the limit.</summary>
    public int Next(int limit)
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)limit);
    }

    /// <summary>Both bounds included.</summary>
    public int Between(int least, int most) => least + Next(most - least + 1);

    /// <summary>So often of a hundred times.</summary>
    public bool Happens(int percent) => Next(100) < percent;
}
