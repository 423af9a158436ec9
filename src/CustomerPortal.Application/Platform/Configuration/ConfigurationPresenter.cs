using System.Globalization;
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

    private string Words(BusinessException broken)
    {
        var text = texts.Get(broken.Code, reader.Tag);
        foreach (var (name, value) in broken.Arguments)
        {
            text = text.Replace($"{{{name}}}", Said(broken.Code, value), StringComparison.Ordinal);
        }

        return text;
    }

    private string Said(string code, object? value) => code == ConfigurationErrorCodes.RightMissing
        ? texts.Get($"Permission:{value}", reader.Tag)
        : Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;
}
