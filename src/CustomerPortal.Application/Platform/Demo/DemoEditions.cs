using CustomerPortal.Kernel;
using CustomerPortal.Platform.Features;

namespace CustomerPortal.Platform.Demo;

/// <summary>The editions of the demo: one with limits, one without.</summary>
internal sealed class DemoEditions(IEditionRepository editions, IFeatureValueRepository values, IUnitOfWork unitOfWork)
{
    public const string Standard = "Standard";
    public const string Pro = "Pro";

    private static readonly IReadOnlyDictionary<string, string> OfStandard = new Dictionary<string, string>
    {
        ["Limits.Customers"] = "250",
        [PlatformFeatures.MaxStaff] = "10",
        [PlatformFeatures.MaxLanguages] = "6",
        [PlatformFeatures.ApiRequestsPerMinute] = "60",
    };

    /// <summary>Makes what is missing.</summary>
    /// <returns>Id of the edition of this name.</returns>
    public async Task<Guid> EnsureAsync(string name, CancellationToken ct)
    {
        if (await editions.FindByNameAsync(Edition.Normalize(name), ct) is { } found)
        {
            return found.Id;
        }

        var edition = Edition.Create(name);
        editions.Add(edition);
        foreach (var (feature, value) in name == Standard ? OfStandard : new Dictionary<string, string>())
        {
            values.Add(FeatureValue.Create(FeatureHolder.Edition(edition.Id), feature, value));
        }

        await unitOfWork.SaveAsync(ct);
        return edition.Id;
    }
}
