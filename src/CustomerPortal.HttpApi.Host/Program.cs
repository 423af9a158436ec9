using CustomerPortal;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Demo;
using CustomerPortal.Platform.Hosting;
using CustomerPortal.Platform.Jobs;
using CustomerPortal.Platform.Observing;

var builder = WebApplication.CreateBuilder(args);
builder.AddServer();
builder.AddObserving();
builder.Services.AddApplication();
builder.Services.AddEntityFramework();
builder.Services.AddDatabase(builder.Configuration, new SqliteEngine(), new PostgreSqlEngine());
builder.Services.AddInfrastructure(builder.Configuration);
builder.Services.AddHttpApi();
builder.Services.AddScheduleClock();

var app = builder.Build();

// The database is seen to while the routes are made: each is about half of the start.
var database = Task.Run(() => app.Services.GetRequiredService<HostStart>().RunAsync(app.Lifetime.ApplicationStopping));
app.UseHttpApi();
app.MapHttpApi();
await database;
await app.RunAsync();

/// <summary>Entry point; named so that tests can start the real host.</summary>
public sealed partial class Program;
