namespace CustomerPortal.Portal;

/// <summary>The customer whose client area is open: from the session, so that a foreign id cannot even be asked for.</summary>
public interface ICurrentCustomer
{
    /// <summary>Customer shown.</summary>
    Guid CustomerId { get; }

    /// <summary>Contact (person at that customer) that is signed in.</summary>
    Guid ContactId { get; }

    /// <summary>Language of the contact's pages.</summary>
    string Language { get; }

    /// <summary>Portal rights that the contact has.</summary>
    IReadOnlySet<string> Rights { get; }

    /// <summary>Whether the contact must accept terms before anything else; never in a view of staff.</summary>
    bool MustAcceptTerms { get; }

    /// <summary>Whether the contact has a portal right.</summary>
    bool Has(string portalRight) => Rights.Contains(portalRight);
}
