using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Configuration;

/// <summary>An entry of a file that differs from what is here.</summary>
internal sealed record ConfigurationDifference(ConfigurationEntry Entry, JsonNode? Before, JsonNode? After, BusinessException? Refusal)
{
    public ConfigurationChange Change => Refusal is not null ? ConfigurationChange.Refused : Before is null ? ConfigurationChange.Added : ConfigurationChange.Changed;
}

/// <summary>How a part of a file differs from what is here.</summary>
internal sealed record ConfigurationPartDifference(IConfigurationPart Part, IReadOnlyList<ConfigurationDifference> Differences, int Same, int OnlyHere);

/// <summary>
/// Compares a file with what is here. What would be refused is found by trying: the parts change the unit of work of this scope, which is
/// never saved.
/// </summary>
internal sealed class ConfigurationComparison(IPermissionChecker permissions)
{
    /// <summary>Every part of the file.</summary>
    public async Task<IReadOnlyList<ConfigurationPartDifference>> CompareAsync(ConfigurationContent file, CancellationToken ct)
    {
        var found = new List<ConfigurationPartDifference>();
        foreach (var (part, entries) in file.Parts)
        {
            found.Add(await CompareAsync(part, entries, ct));
        }

        return found;
    }

    /// <summary>A text that changes when any difference does.</summary>
    public static string FingerprintOf(IEnumerable<ConfigurationPartDifference> parts)
    {
        var lines = from part in parts
                    from entry in part.Differences
                    select $"{part.Part.Name}\n{entry.Entry.Key}\n{entry.Change}\n{entry.Before?.ToJsonString()}\n{entry.After?.ToJsonString()}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }

    private async Task<ConfigurationPartDifference> CompareAsync(IConfigurationPart part, IReadOnlyList<ConfigurationEntry> entries, CancellationToken ct)
    {
        var here = (await part.ReadAsync(ct)).ToDictionary(e => e.Key, ConfigurationJson.Node);
        var differing = entries.Select(e => (Entry: e, Before: here.GetValueOrDefault(e.Key), After: ConfigurationJson.Node(e)))
            .Where(e => !JsonNode.DeepEquals(e.Before, e.After)).ToList();
        var refusals = await MissingAsync(part, ct) is { } missing
            ? differing.ToDictionary(e => e.Entry.Key, _ => missing)
            : (await part.ChangeAsync([.. differing.Select(e => e.Entry)], ct)).ToDictionary(r => r.Key, r => r.Reason);
        return new ConfigurationPartDifference(
            part,
            [.. differing.Select(e => new ConfigurationDifference(e.Entry, e.Before, e.After, refusals.GetValueOrDefault(e.Entry.Key)))],
            entries.Count - differing.Count,
            here.Keys.Except(entries.Select(e => e.Key)).Count());
    }

    private async Task<BusinessException?> MissingAsync(IConfigurationPart part, CancellationToken ct)
    {
        foreach (var permission in part.Needs)
        {
            if (!await permissions.IsGrantedAsync(permission, ct))
            {
                return new BusinessException(ConfigurationErrorCodes.RightMissing).With("name", permission);
            }
        }

        return null;
    }
}
