using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Features;

/// <summary>A plan that tenants are sold: a name, and feature values under its id.</summary>
public sealed class Edition : AggregateRoot, IGlobal
{
    public const int MaxNameLength = 64;

    private Edition()
    {
    }

    /// <summary>Name as typed.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>Name in capitals: unique.</summary>
    public string NormalizedName { get; private set; } = string.Empty;

    /// <summary>Makes an edition without values of its own.</summary>
    /// <exception cref="BusinessException"><see cref="FeatureErrorCodes.EditionNameRequired"/></exception>
    public static Edition Create(string name)
    {
        var edition = new Edition { Id = Guid.CreateVersion7() };
        edition.Rename(name);
        return edition;
    }

    /// <summary>The form of a name that is compared.</summary>
    public static string Normalize(string name) => name.Trim().ToUpperInvariant();

    /// <summary>Changes the name.</summary>
    /// <exception cref="BusinessException"><see cref="FeatureErrorCodes.EditionNameRequired"/></exception>
    public void Rename(string name)
    {
        var trimmed = name.Trim();
        if (trimmed.Length is 0 or > MaxNameLength)
        {
            throw new BusinessException(FeatureErrorCodes.EditionNameRequired).With("maximum", MaxNameLength).For("name");
        }

        Name = trimmed;
        NormalizedName = Normalize(trimmed);
    }
}
