using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Configuration;

/// <summary>Puts a comparison into the reader's words.</summary>
internal sealed class ConfigurationPresenter(ITexts texts, ICurrentLanguage reader)
{
    public ConfigurationDifferenceDto Show(ConfigurationContent file, IReadOnlyList<ConfigurationPartDifference> parts) => new()
    {
        Tenant = file.Tenant,
        ExportedAt = file.ExportedAt,
        ProductVersion = file.ProductVersion,
        Fingerprint = ConfigurationComparison.FingerprintOf(parts),
        Parts = [.. parts.Select(Show)],
    };

    private ConfigurationPartDifferenceDto Show(ConfigurationPartDifference part) => new(
        part.Part.Name,
        texts.Get($"ConfigurationPart:{part.Part.Name}", reader.Tag),
        [.. part.Differences.Select(d => new ConfigurationEntryDifferenceDto(
            d.Entry.Key, d.Change, ConfigurationFields.Differences(d.Before, d.After), d.Refusal is null ? null : Words(d.Refusal)))],
        part.Same,
        part.OnlyHere);

    private string Words(BusinessException broken) => texts.Get(
        broken.Code,
        reader.Tag,
        broken.Code == ConfigurationErrorCodes.RightMissing
            ? broken.Arguments.ToDictionary(a => a.Key, a => (object?)texts.Get($"Permission:{a.Value}", reader.Tag))
            : broken.Arguments);
}
