using CustomerPortal.Customers;

namespace CustomerPortal.Portal;

/// <summary>The contact of the running request.</summary>
internal sealed class CurrentCustomer : ICurrentCustomer
{
    private CustomerContact? contact;

    /// <inheritdoc />
    public Guid CustomerId => Contact.CustomerId;

    /// <inheritdoc />
    public Guid ContactId => Contact.ContactId;

    /// <inheritdoc />
    public string Language => Contact.Language;

    private CustomerContact Contact => contact ?? throw new InvalidOperationException("No contact is signed in.");

    /// <inheritdoc />
    public IReadOnlySet<string> Rights => Contact.Rights.ToHashSet(StringComparer.Ordinal);

    /// <inheritdoc />
    public bool MustAcceptTerms { get; private set; }

    internal void Show(CustomerContact shown, bool mustAcceptTerms) => (contact, MustAcceptTerms) = (shown, mustAcceptTerms);
}
