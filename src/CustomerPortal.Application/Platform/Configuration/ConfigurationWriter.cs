using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Tenancy;

namespace CustomerPortal.Platform.Configuration;

/// <summary>Writes the file: its head says where it comes from, the rest is the same for the same configuration.</summary>
internal sealed class ConfigurationWriter(IEnumerable<IConfigurationPart> parts, ICurrentTenant tenant, ITenantDirectory tenants, TimeProvider clock)
{
    public async Task<ConfigurationFile> WriteAsync(CancellationToken ct)
    {
        var written = new JsonObject();
        foreach (var part in parts.OrderBy(p => p.Order))
        {
            written[part.Name] = new JsonObject((await part.ReadAsync(ct)).Select(e => KeyValuePair.Create(e.Key, ConfigurationJson.Node(e))));
        }

        var name = (await tenants.FindByIdAsync(tenant.Id, ct))?.Name ?? "?";
        var now = clock.GetUtcNow();
        var file = new JsonObject
        {
            ["format"] = ConfigurationConsts.Format,
            ["version"] = ConfigurationConsts.Version,
            ["exportedAt"] = now.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ["productVersion"] = typeof(ConfigurationWriter).Assembly.GetName().Version!.ToString(),
            ["tenant"] = name,
            ["parts"] = written,
        };
        return new ConfigurationFile(
            $"configuration-{now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.json",
            [.. JsonSerializer.SerializeToUtf8Bytes(file, ConfigurationJson.Options), (byte)'\n']);
    }
}
