using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>The card as one save left it (MAC-125); written once, never changed.</summary>
[NotAudited("Is itself the history of the card.")]
public sealed class CustomerVersion : Entity, ITenantOwned
{
    private CustomerVersion()
    {
    }

    /// <summary>Keeps a save.</summary>
    public CustomerVersion(Customer customer, int version, DateTimeOffset savedAt, Actor savedBy)
    {
        Id = Guid.CreateVersion7();
        CustomerId = customer.Id;
        Version = version;
        SavedAt = savedAt;
        SavedBy = savedBy.Id;
        SavedByName = savedBy.Name;
        Snapshot = CustomerSnapshot.Of(customer).ToJson();
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    public Guid CustomerId { get; private set; }

    public int Version { get; private set; }

    public DateTimeOffset SavedAt { get; private set; }

    public Guid? SavedBy { get; private set; }

    /// <summary>Name as it was then.</summary>
    public string? SavedByName { get; private set; }

    /// <summary><see cref="CustomerSnapshot"/> as JSON.</summary>
    public string Snapshot { get; private set; } = "[]";
}
