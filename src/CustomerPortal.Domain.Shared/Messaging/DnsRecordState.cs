namespace CustomerPortal.Messaging;

/// <summary>What a look for a record found.</summary>
public enum DnsRecordState
{
    /// <summary>It is there, and as it should be.</summary>
    Right,

    /// <summary>There is none.</summary>
    Missing,

    /// <summary>It is there and of no use: for another key, withdrawn, or more than once.</summary>
    Wrong,

    /// <summary>Nobody answered in time.</summary>
    Unanswered,
}
