using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>An address of a customer: billing, shipping or both (PAR-09); its kind and defaults are kept by the customer.</summary>
public sealed class CustomerAddress : Entity, ITenantOwned
{
    private CustomerAddress()
    {
    }

    internal CustomerAddress(Guid customerId)
    {
        Id = Guid.CreateVersion7();
        CustomerId = customerId;
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    public Guid CustomerId { get; private set; }

    /// <summary>Place among the customer's addresses.</summary>
    public int Position { get; private set; }

    public string? Name { get; private set; }

    /// <summary>Street lines, one below the other.</summary>
    public string Street { get; private set; } = string.Empty;

    public IReadOnlyList<string> Lines => Street.Length == 0 ? [] : Street.Split('\n');

    public string? PostalCode { get; private set; }

    /// <summary>Capitals and digits of the postcode: what addresses are compared by.</summary>
    public string? PostalCodeKey { get; private set; }

    public string? City { get; private set; }

    public string? Region { get; private set; }

    public CountryCode Country { get; private set; } = null!;

    public bool IsBilling { get; private set; }

    public bool IsShipping { get; private set; }

    public bool IsDefaultBilling { get; private set; }

    public bool IsDefaultShipping { get; private set; }

    /// <summary>What people filled in.</summary>
    public AddressCard ToCard() => new()
    {
        Id = Id,
        Name = Name,
        Lines = Lines,
        PostalCode = PostalCode,
        City = City,
        Region = Region,
        Country = Country,
        IsBilling = IsBilling,
        IsShipping = IsShipping,
        IsDefaultBilling = IsDefaultBilling,
        IsDefaultShipping = IsDefaultShipping,
    };

    /// <summary>What postcodes are compared by: capitals and digits only; null when nothing remains.</summary>
    public static string? KeyOf(string? postalCode)
    {
        var key = string.Concat((postalCode ?? string.Empty).Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return key.Length == 0 ? null : key;
    }

    internal void Set(AddressCard card, int position)
    {
        Position = position;
        Name = card.Name;
        Street = string.Join('\n', card.Lines);
        PostalCode = card.PostalCode;
        PostalCodeKey = KeyOf(card.PostalCode);
        City = card.City;
        Region = card.Region;
        Country = card.Country;
        IsBilling = card.IsBilling;
        IsShipping = card.IsShipping;
        IsDefaultBilling = card.IsDefaultBilling;
        IsDefaultShipping = card.IsDefaultShipping;
    }
}
