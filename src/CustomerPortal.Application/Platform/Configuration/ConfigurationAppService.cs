using CustomerPortal.Kernel;
using CustomerPortal.Platform.Auditing;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Configuration;

/// <inheritdoc />
internal sealed class ConfigurationAppService(
    ConfigurationWriter writer,
    ConfigurationReader reader,
    ConfigurationPresenter presenter,
    IServiceScopeFactory scopes,
    IAuditLog audit,
    IUnitOfWork unitOfWork) : IConfigurationAppService
{
    private const string AuditKind = "Configuration";

    /// <inheritdoc />
    public async Task<ConfigurationFile> ExportAsync(CancellationToken ct)
    {
        audit.Add(new AuditAct(AuditAction.Exported, AuditKind, null, null));
        await unitOfWork.SaveAsync(ct);
        return await writer.WriteAsync(ct);
    }

    /// <inheritdoc />
    public async Task<ConfigurationDifferenceDto> CompareAsync(ConfigurationFileInput input, CancellationToken ct)
    {
        var file = reader.Read(input.Content);
        return presenter.Show(file, await CompareAsync(file, ct));
    }

    /// <inheritdoc />
    public async Task<ConfigurationResultDto> ImportAsync(ConfigurationImportInput input, CancellationToken ct)
    {
        var file = reader.Read(input.Content);
        var seen = await CompareAsync(file, ct);
        if (ConfigurationComparison.FingerprintOf(seen) != input.Fingerprint)
        {
            throw new BusinessException(ConfigurationErrorCodes.DifferenceChanged);
        }

        var ticked = seen.Where(p => input.Parts.Contains(p.Part.Name)).ToList();
        await ChangeAsync(file, ticked, ct);
        int Count(ConfigurationChange change) => ticked.Sum(p => p.Differences.Count(d => d.Change == change));
        return new ConfigurationResultDto(Count(ConfigurationChange.Added), Count(ConfigurationChange.Changed), Count(ConfigurationChange.Refused));
    }

    private async Task ChangeAsync(ConfigurationContent file, List<ConfigurationPartDifference> ticked, CancellationToken ct)
    {
        var changed = file.Parts.Select(p => p.Part).Where(part => ticked.Any(t => t.Part.Name == part.Name && t.Differences.Any(d => d.Refusal is null))).ToList();
        foreach (var part in changed)
        {
            var entries = ticked.Single(t => t.Part.Name == part.Name).Differences.Where(d => d.Refusal is null).Select(d => d.Entry);

            // A part that counted on another one, which was not ticked: nothing is saved.
            if ((await part.ChangeAsync([.. entries], ct)) is [var refusal, ..])
            {
                throw refusal.Reason.For("parts");
            }
        }

        audit.Add(new AuditAct(AuditAction.Imported, AuditKind, null, file.Tenant));
        await unitOfWork.SaveAsync(ct);
        changed.ForEach(part => part.Saved());
    }

    /// <summary>In a scope of its own: comparing tries the changes out, and its unit of work is thrown away.</summary>
    private async Task<IReadOnlyList<ConfigurationPartDifference>> CompareAsync(ConfigurationContent file, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var parts = scope.ServiceProvider.GetServices<IConfigurationPart>().ToDictionary(p => p.Name);
        var there = file with { Parts = [.. file.Parts.Select(p => (parts[p.Part.Name], p.Entries))] };
        return await scope.ServiceProvider.GetRequiredService<ConfigurationComparison>().CompareAsync(there, ct);
    }
}
