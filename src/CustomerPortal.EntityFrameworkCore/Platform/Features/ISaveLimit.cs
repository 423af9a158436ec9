using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CustomerPortal.Platform.Features;

/// <summary>A limit that every save keeps, whichever use case saves: creation, activation, import.</summary>
internal interface ISaveLimit : IUsageCounter
{
    /// <summary>How many more there are after the save; below zero when there are fewer.</summary>
    int Growth(ChangeTracker tracker);

    /// <summary>Says that the plan allows no more.</summary>
    /// <param name="limit">What the plan allows.</param>
    /// <param name="used">How many there are.</param>
    BusinessException Reached(int limit, int used);
}
