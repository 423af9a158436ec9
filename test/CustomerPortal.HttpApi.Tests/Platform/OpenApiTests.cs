using CustomerPortal.Architecture;
using CustomerPortal.TestBase;

namespace CustomerPortal.Platform;

/// <summary>What the front ends were written against is what the host offers.</summary>
public sealed class OpenApiTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_committed_description_is_the_one_of_the_host()
    {
        using var client = host.CreateClient();
        var committed = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "angular", "openapi.json"));

        var offered = await client.GetStringAsync("/openapi/v1.json");

        (offered == committed).ShouldBeTrue("angular/openapi.json is out of date: run etc/scripts/openapi.sh");
    }
}
