using CustomerPortal;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Demo;
using CustomerPortal.Platform.Hosting;
using CustomerPortal.Platform.Jobs;

var builder = WebApplication.CreateBuilder(args);
builder.AddServer();
builder.Services.AddApplication();
builder.Services.AddEntityFramework();
builder.Services.AddDatabase(builder.Configuration, new SqliteEngine(), new PostgreSqlEngine());
builder.Services.AddInfrastructure(builder.Configuration);
builder.Services.AddHttpApi();
builder.Services.AddScheduleClock();

var app = builder.Build();
app.UseHttpApi();
app.MapHttpApi();
await app.Services.GetRequiredService<HostStart>().RunAsync(app.Lifetime.ApplicationStopping);
await app.RunAsync();

/// <summary>Entry point; named so that tests can start the real host.</summary>
public sealed partial class Program;
