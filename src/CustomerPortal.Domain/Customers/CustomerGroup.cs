using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>A group that customers can be in, for classification; it may say in which language its members are written to.</summary>
[RememberedWithContacts]
public sealed class CustomerGroup : AggregateRoot, ITenantOwned, IListed
{
    private CustomerGroup()
    {
    }

    /// <summary>Makes a group.</summary>
    public CustomerGroup(LocalizedText name, LanguageTag? language)
    {
        Id = Guid.CreateVersion7();
        Change(name, language);
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    public LocalizedText Name { get; private set; } = null!;

    public LanguageTag? Language { get; private set; }

    /// <inheritdoc />
    public string Word => Name.ToDictionary().First().Value;

    /// <inheritdoc />
    public int Position { get; private set; }

    /// <inheritdoc />
    public bool IsDefault { get; private set; }

    /// <inheritdoc />
    public bool IsRetired { get; private set; }

    /// <summary>Renames the group or changes its language.</summary>
    /// <exception cref="InputException">A name is too long or holds control characters.</exception>
    public void Change(LocalizedText name, LanguageTag? language)
    {
        PlainText.Require(name.ToDictionary().Select(text => ($"name.{text.Key}", (string?)text.Value, CustomerConsts.GroupNameMaxLength)));
        Name = name;
        Language = language;
    }

    /// <inheritdoc />
    public void Place(int position, bool isDefault, bool isRetired)
    {
        Position = position;
        IsDefault = isDefault;
        IsRetired = isRetired;
    }

    /// <summary>Checks that a group may go.</summary>
    /// <param name="customers">Members.</param>
    /// <exception cref="BusinessException"><see cref="CustomersErrorCodes.GroupUsed"/></exception>
    public static void EnsureUnused(int customers)
    {
        if (customers > 0)
        {
            throw new BusinessException(CustomersErrorCodes.GroupUsed).With("count", customers);
        }
    }
}
