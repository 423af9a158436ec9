namespace CustomerPortal.Platform.Auditing;

/// <summary>Lengths of the audit log, in characters.</summary>
public static class AuditConsts
{
    public const int MaxName = 256;
    public const int MaxKind = 60;
    public const int MaxAddress = 64;
    public const int MaxTraceId = 64;
    public const int MaxReason = 500;

    /// <summary>A longer value is cut; the entry says how long it was.</summary>
    public const int MaxValue = 2000;

    /// <summary>Further changes of one entry are counted, not told.</summary>
    public const int MaxChanges = 400;

    /// <summary>SHA-256 in hexadecimal.</summary>
    public const int HashLength = 64;
}
