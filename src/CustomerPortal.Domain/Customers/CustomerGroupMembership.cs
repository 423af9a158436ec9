using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>A customer in a group.</summary>
[RememberedWithContacts]
public sealed class CustomerGroupMembership : ITenantOwned
{
    private CustomerGroupMembership()
    {
    }

    internal CustomerGroupMembership(Guid customerId, Guid groupId)
    {
        CustomerId = customerId;
        GroupId = groupId;
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    public Guid CustomerId { get; private set; }

    public Guid GroupId { get; private set; }
}
