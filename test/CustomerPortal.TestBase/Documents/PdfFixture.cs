using CustomerPortal.Documents;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CustomerPortal.TestBase;

/// <summary>The real printer with the real worker, without a host or a database.</summary>
public sealed class PdfFixture : IAsyncLifetime
{
    private readonly ServiceProvider services;

    public PdfFixture()
    {
        var configuration = new ConfigurationBuilder().Build();
        services = new ServiceCollection().AddLogging().AddApplication().AddInfrastructure(configuration).BuildServiceProvider();
        Printer = services.CreateScope().ServiceProvider.GetRequiredService<IDocumentPrinter>();
        Renderer = services.GetRequiredService<IPdfRenderer>();
    }

    public IDocumentPrinter Printer { get; }

    public IPdfRenderer Renderer { get; }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var hosted in services.GetServices<IHostedService>())
        {
            await hosted.StopAsync(CancellationToken.None);
        }

        await services.DisposeAsync();
    }
}
