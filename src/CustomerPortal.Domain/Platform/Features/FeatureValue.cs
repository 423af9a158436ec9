using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Features;

/// <summary>What the host stored about one feature of one tenant or edition. The tenant reads it and cannot write it.</summary>
[KeptInMemory]
public sealed class FeatureValue : Entity, IGlobal
{
    public const int MaxNameLength = 128;
    public const int MaxValueLength = 100;

    private FeatureValue()
    {
    }

    /// <summary>Kind of holder.</summary>
    public FeatureProvider Provider { get; private set; }

    /// <summary>Tenant (<see cref="TenantIds.Host"/> for the host itself) or edition.</summary>
    public Guid HolderId { get; private set; }

    /// <summary>Name of the feature.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>The value.</summary>
    public string Value { get; private set; } = string.Empty;

    /// <summary>Stores a value.</summary>
    public static FeatureValue Create(FeatureHolder holder, string name, string value) =>
        new() { Id = Guid.CreateVersion7(), Provider = holder.Provider, HolderId = holder.Id, Name = name, Value = value };

    /// <summary>Replaces the value.</summary>
    public void Set(string value) => Value = value;
}
