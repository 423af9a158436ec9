using System.Runtime.CompilerServices;
using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Abp;

/// <summary>The product's one map of texts, split into the resources that ABP's clients look up: <c>AbpIdentity::Users</c> is a key of AbpIdentity.</summary>
internal sealed class AbpResources(ITexts texts)
{
    /// <summary>Resource of all keys without a resource in front.</summary>
    public const string Default = "CustomerPortal";

    private const string Separator = "::";
    private const string Ui = "AbpUi";
    private const string Validation = "AbpValidation";

    // Each name on the right stands on the left too, and none leads back to itself: ABP's clients check neither.
    private static readonly Dictionary<string, string[]> Bases = new(StringComparer.Ordinal)
    {
        [Default] = [Ui, Validation],
        [Ui] = [],
        [Validation] = [],
        ["AbpUiMultiTenancy"] = [],
        ["AbpUiNavigation"] = [],
        ["AbpAccount"] = [Ui, Validation],
        ["AbpIdentity"] = [Ui, Validation],
        ["AbpTenantManagement"] = [Ui, Validation],
        ["AbpPermissionManagement"] = [Ui, Validation],
        ["AbpFeatureManagement"] = [Ui, Validation],
        ["AbpSettingManagement"] = [Ui, Validation],
    };

    // A map of texts is the same object until one of its texts changes, and different tenants' are different objects.
    private readonly ConditionalWeakTable<IReadOnlyDictionary<string, string>, IReadOnlyDictionary<string, LocalizationResourceDto>> byTexts = [];

    /// <summary>Every resource in a language, as the tenant words it.</summary>
    public IReadOnlyDictionary<string, LocalizationResourceDto> In(string language) => byTexts.GetValue(texts.All(language), Split);

    private static IReadOnlyDictionary<string, LocalizationResourceDto> Split(IReadOnlyDictionary<string, string> all)
    {
        var byResource = Bases.Keys.ToDictionary(name => name, _ => new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var (key, text) in all)
        {
            var split = key.IndexOf(Separator, StringComparison.Ordinal);
            if (split > 0 && byResource.TryGetValue(key[..split], out var resource))
            {
                resource[key[(split + Separator.Length)..]] = text;
            }
            else
            {
                byResource[Default][key] = text;
            }
        }

        return byResource.ToDictionary(r => r.Key, r => new LocalizationResourceDto(r.Value, Bases[r.Key]));
    }
}
