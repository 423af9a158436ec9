using CustomerPortal.Kernel;
using CustomerPortal.TestBase.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Strength;

/// <summary>A host whose saves can be made to meet.</summary>
public sealed class TwinHost : AccountHost
{
    public Meeting Meeting { get; } = new();

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>(base.Settings()) { ["Outbox:Enabled"] = "false" };

    /// <inheritdoc />
    protected override void ConfigureServices(IServiceCollection services)
    {
        base.ConfigureServices(services);
        var real = services.Last(s => s.ServiceType == typeof(IUnitOfWork)).ImplementationType!;
        services.AddScoped<IUnitOfWork>(provider => new MeetingUnitOfWork((IUnitOfWork)ActivatorUtilities.CreateInstance(provider, real), Meeting));
    }
}
