using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Auditing;

/// <summary>What was done.</summary>
/// <param name="Action">The act.</param>
/// <param name="Kind">Kind of thing; null for none.</param>
/// <param name="EntityId">The thing.</param>
/// <param name="Label">What it is called.</param>
public sealed record AuditAct(AuditAction Action, string? Kind, Guid? EntityId, string? Label)
{
    /// <summary>Words that the person gave, or the right that was missing.</summary>
    public string? Reason { get; init; }

    /// <summary>Who did it, where that is not who the request came from: a sign-in comes from nobody yet.</summary>
    public Actor? By { get; init; }

    /// <summary>Fields with their values, as JSON.</summary>
    public string? Changes { get; init; }
}
