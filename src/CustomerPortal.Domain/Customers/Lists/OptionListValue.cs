using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>A value of a list; changed through its <see cref="OptionList"/> alone.</summary>
public sealed class OptionListValue : Entity, ITenantOwned, IListed
{
    private OptionListValue()
    {
    }

    internal OptionListValue(Guid listId, string code, LocalizedText name)
    {
        Id = Guid.CreateVersion7();
        ListId = listId;
        Set(code, name);
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    public Guid ListId { get; private set; }

    /// <summary>In capitals; unique in the list.</summary>
    public string Code { get; private set; } = string.Empty;

    public LocalizedText Name { get; private set; } = null!;

    /// <inheritdoc />
    public string Word => Code;

    /// <inheritdoc />
    public int Position { get; private set; }

    /// <inheritdoc />
    public bool IsDefault { get; private set; }

    /// <inheritdoc />
    public bool IsRetired { get; private set; }

    /// <inheritdoc />
    public void Place(int position, bool isDefault, bool isRetired)
    {
        Position = position;
        IsDefault = isDefault;
        IsRetired = isRetired;
    }

    internal static void Require(LocalizedText? name) =>
        PlainText.Require((name?.ToDictionary() ?? new Dictionary<string, string>())
            .Select(text => ($"name.{text.Key}", (string?)text.Value, OptionListConsts.NameMaxLength)));

    internal void Set(string code, LocalizedText name)
    {
        Require(name);
        Code = code;
        Name = name;
    }
}
