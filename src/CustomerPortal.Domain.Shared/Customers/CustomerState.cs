namespace CustomerPortal.Customers;

/// <summary>Whether a customer is live.</summary>
public enum CustomerState
{
    /// <summary>Saved, not usable on documents yet (PAR-17).</summary>
    Draft,

    /// <summary>Usable on documents.</summary>
    Active,

    /// <summary>Was live; no new documents.</summary>
    Inactive,
}
