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
            d.Entry.Key, part.Part.TitleOf(d.Entry.Key) is var (text, about) ? Title(text, about) : null, d.Change, ConfigurationFields.Differences(d.Before, d.After), d.Refusal is null ? null : Words(d.Refusal)))],
        part.Same,
        part.OnlyHere);

    private string Title(string text, string? about) =>
        about is null ? texts.Get(text, reader.Tag) : $"{texts.Get(text, reader.Tag)} ({texts.Get(about, reader.Tag)})";

    private string Words(BusinessException broken) => texts.Get(
        broken.Code,
        reader.Tag,
        broken.Code == ConfigurationErrorCodes.RightMissing
            ? broken.Arguments.ToDictionary(a => a.Key, a => (object?)texts.Get($"Permission:{a.Value}", reader.Tag))
            : broken.Arguments);
}
