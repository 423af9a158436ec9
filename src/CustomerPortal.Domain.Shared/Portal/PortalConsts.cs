namespace CustomerPortal.Portal;

/// <summary>Bounds of the client area.</summary>
public static class PortalConsts
{
    /// <summary>Letters of the terms in one language.</summary>
    public const int MaxTerms = 50_000;
}
