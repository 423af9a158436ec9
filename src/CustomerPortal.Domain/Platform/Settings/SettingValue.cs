using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Settings;

/// <summary>A stored value: of the host (its own rows), of a tenant, or of one account.</summary>
[KeptInMemory]
[RememberedWithContacts]
public sealed class SettingValue : Entity, ITenantOwned
{
    public const int MaxNameLength = 128;
    public const int MaxValueLength = 16000;

    private SettingValue()
    {
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>Account that stored it for itself; <see cref="Guid.Empty"/> for the tenant's value.</summary>
    public Guid UserId { get; private set; }

    /// <summary>Name of the setting.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>The value; encrypted when the setting is a secret.</summary>
    public string Value { get; private set; } = string.Empty;

    /// <summary>Stores a value.</summary>
    public static SettingValue Create(string name, Guid userId, string value) =>
        new() { Id = Guid.CreateVersion7(), Name = name, UserId = userId, Value = value };

    /// <summary>Replaces the value.</summary>
    public void Set(string value) => Value = value;
}
