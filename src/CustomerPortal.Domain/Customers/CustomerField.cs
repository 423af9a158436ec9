using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>One row of the field registry: everything the product needs to know about a field of the card.</summary>
public sealed record CustomerField
{
    private CustomerField(string name, string requirement, CustomerFieldType type)
    {
        Name = name;
        Requirement = requirement;
        Type = type;
    }

    /// <summary>Path in input and output, "general.name"; its text key is "Customers.Field." + name.</summary>
    public string Name { get; }

    /// <summary>Id in the requirements register.</summary>
    public string Requirement { get; }

    public CustomerFieldType Type { get; }

    /// <summary>List that a choice comes from: "Groups", "PaymentTerms", "Languages", "Currencies", "Countries", or one of <see cref="PopUpLists"/>.</summary>
    public string? Source { get; init; }

    /// <summary>Longest text; null where the value type bounds it.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Whether a save without it is refused.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Seen only with the permission for bank data, in history too.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Whether a change matters to approval and fraud checks.</summary>
    public bool IsWatched { get; init; }

    /// <summary>Whether a parent customer can hand it down.</summary>
    public bool IsLinkable { get; init; }

    /// <summary>Set by the product alone; in the snapshot, never in a save.</summary>
    public bool IsSystem => ReadSystem is not null;

    /// <summary>Computed from another field; not in snapshot or history.</summary>
    public bool IsDerived => Read is null && ReadAddress is null && ReadSystem is null;

    /// <summary>The value as machine text, for fields of the card.</summary>
    public Func<CustomerCard, string?>? Read { get; private init; }

    /// <summary>The value as machine text, for fields of an address.</summary>
    public Func<AddressCard, string?>? ReadAddress { get; private init; }

    /// <summary>The value as machine text, for fields that the product sets.</summary>
    public Func<Customer, string?>? ReadSystem { get; private init; }

    internal static CustomerField Of(string name, string requirement, CustomerFieldType type, Func<CustomerCard, string?> read) =>
        new(name, requirement, type) { Read = read };

    internal static CustomerField OfAddress(string name, string requirement, CustomerFieldType type, Func<AddressCard, string?> read) =>
        new($"addresses.{name}", requirement, type) { ReadAddress = read };

    internal static CustomerField OfSystem(string name, string requirement, CustomerFieldType type, Func<Customer, string?> read) =>
        new(name, requirement, type) { ReadSystem = read };

    internal static CustomerField Derived(string name, string requirement, CustomerFieldType type) => new(name, requirement, type);

    /// <summary>What is wrong with a value, or null.</summary>
    internal BusinessException? Problem(string? value, string path)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return IsRequired ? new BusinessException(CustomersErrorCodes.FieldRequired).For(path) : null;
        }

        return Type == CustomerFieldType.Lines || MaxLength is not { } max ? null : PlainText.Problem(path, value, max);
    }
}
