using CustomerPortal.Platform.Demo;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.EndToEnd.Site;

/// <summary>A site with the demo of today: two organisations with two years of books.</summary>
public sealed class DemoSite : PortalSite
{
    /// <summary>Name of an organisation of the demo, as in its address.</summary>
    public const string Tenant = "acme";

    /// <inheritdoc />
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await using var scope = Services.CreateAsyncScope();
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        (await scope.ServiceProvider.GetRequiredService<IDemoSeeder>().SeedAsync(today, CancellationToken.None)).ShouldBeTrue();
    }
}
